import type { ChannelName } from './script.ts';

/** Where a channel's notes come from and how people rate there. */
export type Channel = {
  readonly source: string;
  /** In words, as the panel shows it. */
  readonly words: string;
  readonly scale: { readonly min: number; readonly max: number } | null;
  /** Ids count up from here, since a helpdesk in use does not start at 1. */
  readonly firstId: number;
  readonly idPrefix: string;
  /** Address of the original without its id; null where nobody outside can open it. */
  readonly address: string | null;
};

export const channels: Readonly<Record<ChannelName, Channel>> = {
  ticket: {
    source: 'helpdesk',
    words: 'support ticket',
    scale: null,
    firstId: 41_207,
    idPrefix: '',
    address: 'https://help.ferrow.example/tickets/',
  },
  nps: {
    source: 'survey',
    words: 'NPS comment',
    scale: { min: 0, max: 10 },
    firstId: 9_114,
    idPrefix: 'r',
    address: 'https://survey.ferrow.example/responses/',
  },
  app: { source: 'app-store', words: 'app review', scale: { min: 1, max: 5 }, firstId: 5_580_213, idPrefix: '', address: null },
  play: {
    source: 'google-play',
    words: 'app review',
    scale: { min: 1, max: 5 },
    firstId: 730_118,
    idPrefix: 'gp',
    address: null,
  },
  call: {
    source: 'call-notes',
    words: 'call notes',
    scale: null,
    firstId: 604,
    idPrefix: 'call-',
    address: 'https://notes.ferrow.example/calls/',
  },
  post: {
    source: 'community',
    words: 'community post',
    scale: null,
    firstId: 2_871,
    idPrefix: '',
    address: 'https://community.ferrow.example/t/',
  },
  sales: { source: 'crm', words: 'sales call', scale: null, firstId: 318, idPrefix: 'opp-', address: null },
};
