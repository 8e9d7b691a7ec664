import type { SignalKind } from '../domain/feedback.ts';

/** What the kind column of trackers, help desks and boards says for each signal. */
const words: Readonly<Record<SignalKind, string>> = {
  problem: `problem problems bug bugs issue issues incident defect complaint complaints pain pain_point fault error crash friction
    bug_report breakdown problème plainte fehler beschwerde störung problema queja reclamo reclamação reclamacao errore lamentela
    reclamo klacht probleem klage feil fejl problem_report błąd reklamacja skarga 불만 문제 버그 오류 不具合 問題 バグ 苦情 问题 投诉 故障 缺陷
    проблема ошибка жалоба şikayet hata مشكلة شكوى`,
  request: `request requests feature feature_request feature_requests enhancement idea ideas suggestion suggestions wish improvement
    wunsch vorschlag verbesserung idee feature_wunsch demande suggestion souhait amélioration solicitud sugerencia petición pedido
    sugestão sugestao richiesta suggerimento verzoek wens suggestie ønske forslag önskemål förslag prośba sugestia pomysł 요청 제안 개선
    要望 提案 改善 建议 需求 请求 запрос предложение пожелание istek öneri طلب اقتراح`,
  praise: `praise compliment compliments kudos thanks thank_you appreciation positive_feedback lob dank kompliment éloge
    felicitación felicitacion elogio elogios complimento complimenti compliment ros beröm pochwała 칭찬 감사 お礼 称賛 表扬 感谢 похвала
    благодарность övgü teşekkür شكر`,
  question: `question questions how_to howto inquiry enquiry query help frage anfrage question_d_usage pregunta consulta duda
    pergunta dúvida duvida domanda vraag spørgsmål spørsmål fråga pytanie 질문 문의 質問 お問い合わせ 咨询 提问 вопрос soru سؤال استفسار`,
};

const kinds: ReadonlyMap<string, SignalKind> = new Map(
  (['question', 'praise', 'request', 'problem'] as const).flatMap((kind) =>
    words[kind].split(/\s+/u).map((word) => [word, kind] as const),
  ),
);

/** The signal that a word of a kind column names outright, or null. Judgements ("negative") are ratings, not signals. */
export function readSignal(cell: string): SignalKind | null {
  return (
    kinds.get(
      cell
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/gu, '_'),
    ) ?? null
  );
}
