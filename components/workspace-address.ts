const pages = { T: 'themes', M: 'journey', F: 'feedback', D: 'decisions' } as const;

/** Address of the workspace page that shows what a key stands for, or one of its pages: `/workspace.html#/themes/T-K7QF2M`. */
export function workspaceAddress(keyOrPage: string): string {
  const prefix = keyOrPage.charAt(0);
  if (keyOrPage.charAt(1) !== '-' || !isPrefix(prefix)) return `/workspace.html#/${keyOrPage}`;
  return `/workspace.html#/${pages[prefix]}/${keyOrPage}`;
}

function isPrefix(letter: string): letter is keyof typeof pages {
  return Object.hasOwn(pages, letter);
}
