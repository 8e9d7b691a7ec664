import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { readQueued } from '../lib/evidence/assignment-queue.ts';
import { assign, turnDown } from '../lib/store/assignments.ts';
import { evidenceSource } from '../lib/store/evidence-source.ts';
import { workspace } from '../lib/store/workspace.ts';
import { askCounting } from './ask-counting.ts';
import { counted } from './workspace-queries.ts';

const tables = [...counted, 'suggestions'] as const;

/** Feedback that belongs to no theme: what a theme is suggested for, and what is left. */
export const assignQueue = () =>
  queryOptions({
    queryKey: ['workspace', 'assign'],
    meta: { tables },
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => askCounting('assignmentQueue', null, { signal }),
  });

/** One item of the queue with what is suggested for it; null where it is gone. */
export const queuedItem = (id: string) =>
  queryOptions({
    queryKey: ['workspace', 'assign', id],
    meta: { tables },
    queryFn: async () => (await readQueued(evidenceSource(workspace()), [id]))[0] ?? null,
  });

/** What is decided on an item of the queue, each with what it takes to take it back. */
export const assignAct = {
  confirm: (feedbackId: string, themeId: string) => assign(workspace(), [feedbackId], themeId, 'confirmed', Date.now()),
  turnDown: (feedbackId: string) => turnDown(workspace(), feedbackId, Date.now()),
} as const;
