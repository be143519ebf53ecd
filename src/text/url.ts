/** Escapes everything that means something in a part of an address or in the Markdown and HTML around it. */
export const encodePart = (text: string): string =>
  // A lone surrogate has no UTF-8, and encodeURIComponent throws on it.
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(
    /[!'()*~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Decodes percent-escapes; a text in which one is broken is returned as it is. */
export function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The path in a relative address: without query and fragment, percent-escapes decoded. */
export const pathOfAddress = (address: string): string => decodePart(address.replace(/[?#].*$/s, ""));
