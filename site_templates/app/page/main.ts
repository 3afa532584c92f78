/** What every page of the site runs. */

import { startOffline } from "./offline.ts";
import { showOfflineNotice } from "./offline_notice.ts";
import { upgradePlanner } from "./upgrade.ts";

showOfflineNotice();
upgradePlanner();
void startOffline();
