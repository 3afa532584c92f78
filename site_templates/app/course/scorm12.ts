/**
 * The page around the site in a SCORM 1.2 package. It alone talks to the learning system, from the
 * first page to the last: pages inside come and go, and hand it their state.
 */

import { COURSE, type Course, type CourseState } from "../page/practice/course.ts";

/** The run-time interface that SCORM 1.2 puts on the window of a frame above. */
interface Api {
  LMSInitialize(nothing: ""): string;
  LMSFinish(nothing: ""): string;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(nothing: ""): string;
}

const DEEPEST = 10;

function findApi(): Api | null {
  for (const start of [window, window.opener as Window | null]) {
    let frame = start;
    for (let depth = 0; frame !== null && depth < DEEPEST; depth += 1) {
      try {
        const found = (frame as Window & { API?: Api }).API;
        if (found) return found;
      } catch {
        break;
      }
      if (frame.parent === frame) break;
      frame = frame.parent;
    }
  }
  return null;
}

const DONE = new Set(["completed", "passed", "failed"]);
const started = Date.now();

function begin(api: Api): Course {
  api.LMSInitialize("");
  let status = api.LMSGetValue("cmi.core.lesson_status");
  if (!DONE.has(status)) status = "incomplete";
  const set = (element: string, value: string | number): void => {
    api.LMSSetValue(`cmi.${element}`, String(value));
  };
  set("core.lesson_status", status);
  api.LMSCommit("");
  let over = false;
  addEventListener("pagehide", () => {
    if (over) return;
    over = true;
    // So that the learner comes back to what is handed over here.
    set("core.exit", "suspend");
    set("core.session_time", clock(Date.now() - started));
    api.LMSFinish("");
  });
  return {
    suspended: api.LMSGetValue("cmi.suspend_data"),
    report: ({ score, answered, of, suspend }: CourseState) => {
      if (over || answered === 0) return;
      set("suspend_data", suspend);
      set("core.score.min", 0);
      set("core.score.max", 100);
      set("core.score.raw", score);
      if (answered === of && !DONE.has(status)) status = "completed";
      set("core.lesson_status", status);
      api.LMSCommit("");
    },
  };
}

/** Milliseconds as `HHHH:MM:SS`, as SCORM 1.2 wants them. */
function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join(":");
}

const api = findApi();
if (api !== null) (window as Window & { [COURSE]?: Course })[COURSE] = begin(api);
