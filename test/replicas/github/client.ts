import { element } from '../build-dom.ts';

/**
 * How github.com moves between pages, as far as an extension meets it:
 * - React links (`data-soft`) change the address first, paint later, and leave the first page's embedded data where it is;
 *   they speak `soft-nav:*` events and no Turbo ones.
 * - All other links are Turbo visits: the body is replaced, and going back shows a clone that Turbo took before it left.
 */
type Policy = { readonly createHTML: (markup: string) => string };
type Answer = { readonly title: string; readonly region: string };
type EditForm = { readonly id: string; readonly name: string; readonly value: string };

const snapshots = new Map<string, HTMLElement>();
const policy: Policy = trustedPolicy();
let shown = location.href;
let generation = 0;

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('.js-comment-edit-button')) void edit(target);
  const link = target?.closest('a[href]');
  if (!(link instanceof HTMLAnchorElement) || event.metaKey || event.ctrlKey || link.origin !== location.origin) return;
  event.preventDefault();
  void (link.hasAttribute('data-soft') && document.querySelector('react-app') ? soft(link.href, true) : visit(link.href, true));
});

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches('.js-comment-update')) return;
  event.preventDefault();
  void save(form);
});

addEventListener('popstate', () => {
  const wasSoft = (history.state as { soft?: boolean } | null)?.soft === true && document.querySelector('react-app') !== null;
  void (wasSoft ? soft(location.href, false) : restore(location.href));
});

emit('turbo:load');

async function soft(address: string, push: boolean): Promise<void> {
  const mine = ++generation;
  emit('soft-nav:start');
  if (push) history.pushState({ soft: true }, '', address);
  const response = await fetch(address, { headers: { accept: 'application/json', 'x-replica-navigation': 'soft' } });
  const answer = (await response.json()) as Answer;
  if (mine !== generation) return;
  shown = address;
  emit('soft-nav:payload');
  document.querySelector('[data-target="react-app.reactRoot"]')?.replaceChildren(...parse(answer.region).body.childNodes);
  document.title = answer.title;
  emit('soft-nav:end');
  requestAnimationFrame(() => emit('soft-nav:react-done'));
}

async function visit(address: string, push: boolean): Promise<void> {
  const mine = ++generation;
  emit('turbo:before-visit');
  emit('turbo:visit');
  if (push) history.pushState({ turbo: true }, '', address);
  emit('turbo:before-fetch-request');
  const response = await fetch(address, {
    headers: { accept: 'text/html, application/xhtml+xml', 'x-replica-navigation': 'turbo' },
  });
  const markup = await response.text();
  if (mine !== generation) return;
  const next = parse(markup);
  leave();
  shown = address;
  document.title = next.title;
  for (const meta of document.head.querySelectorAll('meta[property]')) meta.remove();
  document.head.append(...next.head.querySelectorAll('meta[property]'));
  swap(document.adoptNode(next.body));
}

/** Back and forward: the clone first, if there is one. */
async function restore(address: string): Promise<void> {
  const snapshot = snapshots.get(address);
  if (!snapshot) return visit(address, false);
  generation += 1;
  leave();
  shown = address;
  document.title = snapshot.dataset['title'] ?? '';
  swap(snapshot);
}

function leave(): void {
  emit('turbo:before-cache');
  const clone = document.body.cloneNode(true);
  if (!(clone instanceof HTMLElement)) return;
  clone.dataset['title'] = document.title;
  snapshots.set(shown, clone);
}

function swap(body: HTMLElement): void {
  emit('turbo:before-render');
  document.documentElement.replaceChild(body, document.body);
  emit('turbo:render');
  emit('turbo:load');
}

async function edit(from: Element): Promise<void> {
  const form = from.closest('.js-comment')?.querySelector<HTMLFormElement>('.js-comment-update');
  if (!form?.dataset['formUrl']) return;
  const response = await fetch(form.dataset['formUrl']);
  const field = (await response.json()) as EditForm;
  const area = element('textarea', { id: field.id, name: field.name, rows: 12, 'aria-label': 'Comment body' });
  area.value = field.value;
  form.querySelector('.edit-field')?.replaceChildren(area);
  form.hidden = false;
}

async function save(form: HTMLFormElement): Promise<void> {
  const fields = new URLSearchParams(
    [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  );
  await fetch(form.action, { method: 'POST', body: fields, headers: { 'x-requested-with': 'XMLHttpRequest' } });
  await visit(location.href, false);
}

function parse(markup: string): Document {
  return new DOMParser().parseFromString(policy.createHTML(markup), 'text/html');
}

function emit(name: string): void {
  document.dispatchEvent(new CustomEvent(name, { bubbles: true }));
}

function trustedPolicy(): Policy {
  type Factory = { readonly createPolicy: (name: string, rules: Policy) => Policy };
  const factory = (globalThis as { readonly trustedTypes?: Factory }).trustedTypes;
  return factory?.createPolicy('replica', { createHTML: (markup) => markup }) ?? { createHTML: (markup) => markup };
}
