/** E-mail links: programs cut long ones off, so there is a limit. */

const LONGEST = 1_900;

/** A mailto address, or null when it would be too long. Nothing typed can add a header to it. */
export function mailto(to: string, subject: string, body: string): string | null {
  const lines = body.replace(/\r\n|\r|\n/g, "\r\n");
  const oneLine = subject.replace(/[\r\n]+/g, " ");
  const address = `mailto:${encoded(to).replace("%40", "@")}?subject=${encoded(oneLine)}&body=${encoded(lines)}`;
  return address.length <= LONGEST ? address : null;
}

/** Half a character cannot be encoded; the usual mark stands for it. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));
