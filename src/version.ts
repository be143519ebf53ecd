/** This version of Bookends, as package.json has it. */
export const VERSION = "0.1.0";

/** The page of the project. A release has the account in place of `<owner>`. */
export const HOME = "https://github.com/<owner>/bookends";
