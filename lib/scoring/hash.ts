import canonicalize from 'canonicalize';
import { sha256 } from './sha256';

/**
 * Canonical JSON (RFC 8785): keys sorted, numbers as ECMAScript prints them, no spaces. The same data gives the
 * same text in every engine.
 *
 * @throws TypeError for what JSON cannot hold (NaN, Infinity, undefined at the top)
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('canonicalJson: not a JSON value');
  return text;
}

/**
 * SHA-256 of the canonical JSON, 64 hex digits. Plain code rather than `crypto.subtle`, which browsers withhold on
 * the plain-http addresses of school networks.
 */
export function contentHash(value: unknown): string {
  return sha256(new TextEncoder().encode(canonicalJson(value)));
}
