/** What a JSON Schema format is called in a sentence, with an example where that says more. */
export interface FormatName {
  readonly words: string;
  readonly example: string | null;
}

const named = (words: string, example: string | null = null): FormatName => ({ words, example });

/** JSON Schema's formats (2020-12 validation, section 7.3) and `url`, which ajv-formats adds. */
const FORMATS: ReadonlyMap<string, FormatName> = new Map([
  ["date", named("a date", "2026-01-31")],
  ["date-time", named("a date with a time and its zone", "2026-01-31T18:30:00Z")],
  ["time", named("a time of day with its zone", "18:30:00Z")],
  ["duration", named("a duration", "P3D")],
  ["email", named("an email address")],
  ["idn-email", named("an email address")],
  ["hostname", named("a host name", "example.org")],
  ["idn-hostname", named("a host name", "example.org")],
  ["ipv4", named("an IPv4 address")],
  ["ipv6", named("an IPv6 address")],
  ["uri", named("an address with its scheme", "https://example.org/")],
  ["iri", named("an address with its scheme", "https://example.org/")],
  ["url", named("an address with its scheme", "https://example.org/")],
  ["uri-reference", named("an address or a path")],
  ["iri-reference", named("an address or a path")],
  ["uuid", named("a UUID")],
  ["regex", named("a regular expression")],
  ["json-pointer", named("a JSON Pointer", "/a/b")],
]);

/** The name of a format; undefined for one that Bookends has no words for. */
export const formatName = (format: string): FormatName | undefined => FORMATS.get(format);
