import { mentions } from './header-words.ts';

/** Words that mark a column as the team's own: what agents answered, who handled it, when. */
const staffWords = new Set(
  `reply replies replied developer agent agents admin administrator assignee assigned staff moderator internal responded responder
  resolution cooked mitarbeiter bearbeiter entwicklerantwort technicien agente atendente respondido medewerker
  sagsbehandler 답변 상담원 返信 回答者 担当者 回复 客服 takeaways`.split(/\s+/u),
);

/** Whether a column is about the team's side of the conversation. Nothing of it is the customer's. */
export function isStaffColumn(name: string): boolean {
  return mentions(name, staffWords);
}
