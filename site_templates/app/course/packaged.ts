/**
 * In a package pages lie at their files' names: a learning system serves files, and knows no folder's
 * page. The links in the pages say so already; this says it for links that the app makes.
 */

document.documentElement.dataset["packaged"] = "";

addEventListener(
  "click",
  (event) => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    if (link?.origin === location.origin && link.pathname.endsWith("/")) {
      link.pathname += "index.html";
    }
  },
  true,
);
