/** Everything that Bookends knows of one status. A new status is one more row of `STATUS_TABLE`. */
export interface StatusRow {
  /** How a status is called where notes are counted: "3 finished". Lower case. */
  readonly label: string;
  /** What it means, for editors: one sentence. */
  readonly summary: string;
  /** Place on a shelf, from 1: what is being read comes first, what was given up comes last. */
  readonly order: number;
  /** One character that stands for it. */
  readonly mark: string;
  /** Words that mean it as the value of a status key, besides its own name. Case, white space, `-`, `_` and accents don't count. */
  readonly words: readonly string[];
  /** Words that mean it there, and as a tag as well: no subject of a book is called so. */
  readonly tagWords: readonly string[];
  /** Keys that mean it where their value is true. */
  readonly flags: readonly string[];
  /** The date that means it in a note that says nothing else of its status. */
  readonly date: "started" | "finished" | null;
}

/**
 * The statuses of reading. Words are those of the ten languages most used on GitHub: English, Chinese, Japanese, Korean,
 * Spanish, Portuguese, French, German, Russian and Italian, one line for each.
 */
export const STATUS_TABLE = {
  queued: {
    label: "up next",
    summary: "To be read: not yet started.",
    order: 2,
    mark: "🔖",
    words: [
      ...["queue", "unread", "backlog", "up-next", "wishlist", "not-started", "planned", "in-queue"],
      ...["待看", "未开始", "未開始"],
      ...["読む予定"],
      ...["읽을 책", "안 읽음"],
      ...["pendiente", "para leer", "sin leer"],
      ...["pendente", "por ler", "não lido"],
      ...["non lu", "PAL"],
      ...["ungelesen", "geplant"],
      ...["в планах", "не прочитано", "запланировано"],
      ...["non letto"],
    ],
    tagWords: [
      ...["to-read", "want-to-read", "to-be-read", "tbr", "plan-to-read"],
      ...["想读", "想讀", "想看", "待读", "待讀", "未读", "未讀"],
      ...["読みたい", "未読", "積読", "積ん読"],
      ...["읽을 예정", "읽고 싶은", "읽고 싶어요"],
      ...["por leer", "quiero leer"],
      ...["para ler", "quero ler"],
      ...["à lire", "pile à lire", "envie de lire"],
      ...["zu lesen", "will ich lesen", "möchte ich lesen"],
      ...["хочу прочитать", "буду читать", "к прочтению"],
      ...["da leggere", "voglio leggere"],
    ],
    flags: [],
    date: null,
  },
  reading: {
    label: "reading",
    summary: "Being read now.",
    order: 1,
    mark: "📖",
    words: [
      ...["in-progress", "ongoing", "started", "active", "rereading", "🟡"],
      ...["正在进行", "正在進行", "进行中", "進行中"],
      ...["読み中"],
      ...["진행 중"],
      ...["en curso", "en progreso", "en proceso"],
      ...["a ler", "em andamento", "em progresso", "em curso"],
      ...["en cours", "en lecture"],
      ...["angefangen", "begonnen", "in Arbeit", "am Lesen"],
      ...["в процессе"],
      ...["in corso"],
    ],
    tagWords: [
      ...["currently-reading", "now-reading", "reading-now"],
      ...["在读", "在讀", "正在读", "正在讀", "正在看", "在看", "阅读中", "閱讀中", "正在阅读", "正在閱讀"],
      ...["読書中", "読んでいる", "読んでる"],
      ...["읽는 중", "읽고 있음", "읽고 있어요", "독서 중"],
      ...["leyendo", "leyendo ahora"],
      ...["lendo", "em leitura"],
      ...["en cours de lecture", "je lis"],
      ...["lese ich", "lese gerade", "lese ich gerade", "wird gelesen"],
      ...["читаю", "читаю сейчас", "сейчас читаю"],
      ...["in lettura", "sto leggendo"],
    ],
    flags: ["currentlyreading"],
    date: "started",
  },
  completed: {
    label: "finished",
    summary: "Read to the end.",
    order: 4,
    mark: "✅",
    words: [
      ...["read", "done", "complete", "have-read", "done-reading", "✔", "☑", "🟢"],
      ...["已完成", "完成", "看完", "看过", "看過", "已看"],
      ...["完了", "読んだ"],
      ...["완료", "읽음", "다 읽음", "읽은 책", "읽었어요"],
      ...["terminado", "terminada", "completado", "finalizado"],
      ...["concluído", "terminado", "finalizado", "completo"],
      ...["terminé", "fini", "achevé"],
      ...["fertig", "beendet", "abgeschlossen", "erledigt"],
      ...["завершено", "закончено"],
      ...["letto", "finito", "completato"],
    ],
    tagWords: [
      ...["finished", "finished-reading"],
      ...["已读", "已讀", "读完", "讀完", "读过", "讀過", "已读完", "已讀完"],
      ...["読了", "既読", "読み終わった"],
      ...["완독"],
      ...["leído", "leída", "leídos"],
      ...["lido", "lidos"],
      ...["lu", "lus"],
      ...["gelesen", "ausgelesen"],
      ...["прочитано", "прочитал", "прочитала", "прочитанное", "дочитал"],
      ...["letti"],
    ],
    flags: ["read", "finished", "completed", "done"],
    date: "finished",
  },
  paused: {
    label: "paused",
    summary: "Started, and set aside for a while.",
    order: 3,
    mark: "⏸",
    words: [
      ...["on-pause"],
      ...["暂停", "暫停", "已暂停", "搁置", "擱置"],
      ...["一時停止", "保留", "中断"],
      ...["보류", "일시 중지", "일시정지"],
      ...["en pausa", "pausado", "pausada"],
      ...["em pausa"],
      ...["en pause", "suspendu"],
      ...["pausiert", "unterbrochen"],
      ...["на паузе", "отложено", "приостановлено"],
      ...["in pausa", "sospeso"],
    ],
    tagWords: ["on-hold"],
    flags: [],
    date: null,
  },
  abandoned: {
    label: "abandoned",
    summary: "Started, and given up.",
    order: 5,
    mark: "❌",
    words: [
      ...["not-finished", "dropped", "stopped", "gave-up", "quit"],
      ...["放弃", "放棄", "已放弃", "已放棄"],
      ...["挫折", "断念"],
      ...["포기", "하차", "중도 포기"],
      ...["abandonado", "abandonada"],
      ...["abandonei"],
      ...["abandonné", "abandonnée"],
      ...["abgebrochen", "aufgegeben"],
      ...["брошено", "бросил", "бросила", "заброшено"],
      ...["abbandonato", "abbandonata"],
    ],
    tagWords: ["dnf", "did-not-finish", "弃读", "棄讀"],
    flags: ["dnf"],
    date: null,
  },
} as const satisfies Readonly<Record<string, StatusRow>>;

export type Status = keyof typeof STATUS_TABLE;

const isStatus = (word: string): word is Status => Object.hasOwn(STATUS_TABLE, word);

/** All statuses, in the order in which configs, schemas and messages list them. */
export const STATUSES: readonly Status[] = Object.keys(STATUS_TABLE).filter(isStatus);

/** All statuses as on a shelf: what is being read first, what was given up last. */
export const SHELF_ORDER: readonly Status[] = [...STATUSES].sort(
  (a, b) => STATUS_TABLE[a].order - STATUS_TABLE[b].order,
);

/** The heading above the notes of a status: "Up next". */
export const statusHeading = (status: Status): string => {
  const { label } = STATUS_TABLE[status];
  return label.charAt(0).toUpperCase() + label.slice(1);
};
