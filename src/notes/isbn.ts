/** What is wrong with an ISBN: how many digits it has, or the last of them, which is made from the others. */
export type IsbnFault = "digits" | "check-digit";

const LABEL = /^(?:urn:isbn:|isbn(?:-?1[03])?:?)\s*/i;
const SEPARATORS = /[\s\u2010-\u2015-]/g;
/** A number of fewer digits, or of more, is something else. */
const [FEWEST_DIGITS, MOST_DIGITS] = [9, 14];

/**
 * What is wrong with the ISBN that a text is, by the ISBN Users' Manual (International ISBN Agency, 7th edition, 4.5 and
 * appendix 1); null if nothing is, or if the text is something else. Nine digits are an SBN, an ISBN without its zero.
 */
export function isbnFault(text: string): IsbnFault | null {
  const digits = text.replace(LABEL, "").replaceAll(SEPARATORS, "").toUpperCase();
  if (!/^\d+X?$/.test(digits) || digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return null;
  if (digits.length === 13) return isSound(digits, (at) => (at % 2 === 0 ? 1 : 3), 10) ? null : "check-digit";
  if (digits.length === 10) return isSoundOfTen(digits) ? null : "check-digit";
  return digits.length === 9 && isSoundOfTen(`0${digits}`) ? null : "digits";
}

const isSoundOfTen = (digits: string): boolean => isSound(digits, (at) => 10 - at, 11);

/** Whether the weighted sum of the digits, X being ten, is a multiple of `modulus`. */
function isSound(digits: string, weightOf: (at: number) => number, modulus: number): boolean {
  const sum = [...digits].reduce((all, digit, at) => all + weightOf(at) * (digit === "X" ? 10 : Number(digit)), 0);
  return sum % modulus === 0;
}
