/** What a frame of ours needs of the page around it, and nothing more. */

/** Storage and its own origin; forms, tabs, files and printing. Never the page around it. */
export const SANDBOX =
  "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals";

export const ALLOW = "clipboard-write; web-share";
