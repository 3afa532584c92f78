/** What every page of the site runs. */

import { startInstalling } from "./install.ts";
import { startOffline } from "./offline.ts";
import { showOfflineNotice } from "./offline_notice.ts";
import { upgradeElements } from "./upgrade.ts";

startInstalling();
showOfflineNotice();
upgradeElements();
void startOffline();
