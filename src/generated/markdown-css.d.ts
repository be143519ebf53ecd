// Made from github-markdown-css (MIT, Copyright Sindre Sorhus) by scripts/compile-schemas.ts.
/** The style of a README on GitHub. */
export declare const css: { readonly light: string; readonly dark: string };
