/**
 * A frame without `allow-forms` sends no form, and drops the event with it. Our forms send nothing
 * anywhere: the event is all they are for, so it is made up for.
 */
export function mendForms(): void {
  let seen: EventTarget | null = null;
  addEventListener("submit", ({ target }) => (seen = target), true);
  addEventListener("click", (event) => {
    const button = event.composedPath().find((one) => one instanceof HTMLButtonElement);
    const form = button?.form;
    if (!form || button.type !== "submit" || event.defaultPrevented) return;
    seen = null;
    // The browser's own event, where there is one, is over by then.
    setTimeout(() => {
      if (seen === null) form.dispatchEvent(new SubmitEvent("submit", { cancelable: true }));
    });
  });
}
