/**
 * Whether two logins are one account's: `b` is ours, `a` that of whoever wrote something, null for nobody known. GraphQL
 * leaves out a bot's "[bot]" here and there, where REST has it. An App can't have the name of somebody else's account
 * (GitHub Docs, "Registering a GitHub App"), and logins have no case.
 */
export const sameLogin = (a: string | null, b: string): boolean => a !== null && bare(a) === bare(b);

const bare = (login: string): string => login.toLowerCase().replace(/\[bot\]$/, "");
