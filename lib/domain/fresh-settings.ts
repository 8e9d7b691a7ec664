import type { Settings } from './settings.ts';

/** Settings of a workspace that nobody has set anything in. */
export const freshSettings: Settings = {
  workspaceName: '',
  me: null,
  windowDays: 90,
  onlyAreas: [],
  waitingVoices: 2,
  waitingDays: 90,
  sampleImportId: null,
};
