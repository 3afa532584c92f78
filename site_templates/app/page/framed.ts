/**
 * Whether another page shows this one in a frame. What is overlaid there can be clicked without being
 * seen, so nothing is deleted, restored or imported in a frame; and what is kept in one is kept apart
 * from the person's own applications, which a lesson has no business with.
 */
export const framed: boolean = window.parent !== window;
