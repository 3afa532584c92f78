/** A part of an address as it was before it was encoded; "" for what nobody encoded. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
