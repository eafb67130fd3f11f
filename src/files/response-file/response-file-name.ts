import type { ContentHash } from '../../domain/kernel/content-hash.ts';

/** What a sealed file is called: it tells nothing of who or what. */
export function responseFileName(hash: ContentHash): string {
  return `${hash}.response.age`;
}
