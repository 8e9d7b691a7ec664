import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export type Certificate = { readonly key: string; readonly cert: string };

const names = [
  'github.com',
  '*.github.com',
  '*.githubassets.com',
  '*.githubusercontent.com',
  '*.atlassian.net',
  'docs.google.com',
  'accounts.google.com',
  '*.googleusercontent.com',
  '*.ferrow.example',
];

const day = 86_400_000;

/** The self-signed certificate that the replicas answer with: made once, kept in `folder`, made again in its last week. */
export async function certificate(folder: string, now: Date): Promise<Certificate> {
  return (await kept(folder, now)) ?? (await make(folder, now));
}

async function kept(folder: string, now: Date): Promise<Certificate | null> {
  try {
    const cert = await readFile(join(folder, 'certificate.pem'), 'utf8');
    const key = await readFile(join(folder, 'key.pem'), 'utf8');
    const lastDay = Date.parse(new X509Certificate(cert).validTo);
    return lastDay - now.getTime() > 7 * day ? { key, cert } : null;
  } catch {
    return null;
  }
}

async function make(folder: string, now: Date): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'Throughline replicas' }], {
    keyType: 'ec',
    notBeforeDate: new Date(now.getTime() - day),
    notAfterDate: new Date(now.getTime() + 365 * day),
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) }],
  });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'certificate.pem'), made.cert);
  await writeFile(join(folder, 'key.pem'), made.private, { mode: 0o600 });
  return { key: made.private, cert: made.cert };
}
