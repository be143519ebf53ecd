/** Whether text is an http(s) address, whole and well formed (WHATWG URL). */
export function isHttpUrl(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text);
}

/** Whether text names a scheme (RFC 3986, section 3.1), such as `data:` or `javascript:`, so is no path. */
export const hasScheme = (text: string): boolean => /^[a-z][a-z\d+.-]*:/i.test(text);
