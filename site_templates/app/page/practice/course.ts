/** The course this page is part of, if any: the frame around it keeps the score. */

export interface Course {
  /** What was handed to `report` last, on an earlier visit; "" on the first. */
  readonly suspended: string;
  readonly report: (state: CourseState) => void;
}

export interface CourseState {
  /** 0 to 100 over all cases. */
  readonly score: number;
  readonly answered: number;
  readonly of: number;
  readonly suspend: string;
}

/** Its name on the window of a frame around this page, where that is of the same origin. */
export const COURSE = "afterwordCourse";

const DEEPEST = 6;

export function findCourse(): Course | null {
  let frame: Window = window;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    try {
      const course = (frame as Window & { [COURSE]?: Course })[COURSE];
      if (course !== undefined) return course;
    } catch {
      // A frame of another origin: nothing beyond it is ours.
      return null;
    }
    if (frame.parent === frame) return null;
    frame = frame.parent;
  }
  return null;
}
