/** Month names, January first, in the languages of `STATUS_TABLE` that write months in letters. */
const NAMES: readonly string[] = [
  "January February March April May June July August September October November December",
  "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
];

const MONTHS = new Map(
  NAMES.flatMap((line) => line.split(" ").map((name, index) => [name.toLowerCase(), index + 1] as const)),
);
MONTHS.set("sept", 9);

/** The number of a month, 1 to 12, by its name in any case, with or without a full stop after it; null for other words. */
export const monthNumber = (name: string): number | null => MONTHS.get(name.toLowerCase().replace(/\.$/, "")) ?? null;
