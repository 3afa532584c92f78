/** The views, and the parts of an application's, that `later_views.ts` fetches. */

import "./call.ts";
import "./data.ts";
import "./details.ts";
import "./rounds.ts";
