/** The copies that one can choose. */
export type Copy = 'pdfSv' | 'pdfEn' | 'fhir';

/** Why there is none. */
export type CopyTrouble = 'notFound' | 'unreachable' | 'offline' | 'signedOut' | 'fault';

const paths: Record<Copy, string> = {
  pdfSv: 'pdf?language=sv',
  pdfEn: 'pdf?language=en',
  fhir: 'fhir',
};

/** Fetches a copy of a plan, as a file with the name that its maker gave it. */
export async function fetchCopy(
  url: string,
  planId: string,
  copy: Copy,
  withToken: typeof fetch,
): Promise<File | CopyTrouble> {
  try {
    const answer = await withToken(`${url}/plans/${encodeURIComponent(planId)}/${paths[copy]}`, {
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (answer.status === 401) return 'signedOut';
    if (answer.status === 404) return 'notFound';
    if (answer.status === 503) return 'unreachable';
    if (!answer.ok) return 'fault';
    const body = await answer.blob();
    return new File([body], nameOf(copy), { type: body.type });
  } catch {
    return 'offline';
  }
}

/** Without a name or a key: files end up in lists that others see. */
function nameOf(copy: Copy): string {
  return copy === 'fhir' ? 'sip.fhir.json' : `sip-${copy === 'pdfSv' ? 'sv' : 'en'}.pdf`;
}
