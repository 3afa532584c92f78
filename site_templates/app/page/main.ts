/** What every page of the site runs. */

import { startOffline } from "./offline.ts";
import { showOfflineNotice } from "./offline_notice.ts";
import { upgradeElements } from "./upgrade.ts";

showOfflineNotice();
upgradeElements();
void startOffline();
