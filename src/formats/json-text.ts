/** A value as indented JSON, ended by LF. `##[`, which a GitHub runner would obey in its log, is written with an escape. */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replaceAll("##[", () => "#\\u0023[")}\n`;
