/** Characters that are kept as they are and that nobody would see: a mark stands for them. */

/**
 * Control characters, halves of characters, and what turns the direction of the text around it. The
 * plain direction marks that Arabic and Hebrew are written with are not among them.
 */
const UNSEEN = /[\u202a-\u202e\u2066-\u2069]|\p{Surrogate}|(?![\t\n\r])\p{Control}/gu;

export const hasUnseen = (text: string): boolean => text.search(UNSEEN) >= 0;

/** `text` as it is shown: U+0000 as `⟨U+0000⟩`. */
export const visible = (text: string): string =>
  text.replace(
    UNSEEN,
    (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`,
  );
