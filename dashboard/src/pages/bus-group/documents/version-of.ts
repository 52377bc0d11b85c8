import { type FragmentType, readFragment } from '../../../gql/index.js';
import { DocumentAge } from './documents-query.js';

/** The version of a document that a change is made on, and whether the viewer may make one. */
export function versionOf(masked: FragmentType<typeof DocumentAge>) {
  const { id, name, kind, version, viewerCanChange, endedOn } = readFragment(DocumentAge, masked);
  return { id, name, kind, version, viewerCanChange, hasEnded: endedOn !== null };
}
