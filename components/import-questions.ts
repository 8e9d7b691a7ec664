import { questions, type Question } from '../lib/importers/questions.ts';
import type { Mapping } from './import-session.ts';

/** What is asked about a file under its mapping, answered questions too, so that an answer can be changed. */
export function questionsOf({ inspection, uses }: Mapping): readonly Question[] {
  return questions(inspection, uses);
}
