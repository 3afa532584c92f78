/** The words around the law of places; what it says comes from the engine. */

export const law = {
  heading: "Law where you apply",
  hint: "Off unless you switch it on. It adds a note to your plan, and a day where the law sets one. It never changes when you write.",
  more: "Where it stands",
};
