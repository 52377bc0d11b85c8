/** Who changes what is written down of the county's bodies: their secretariat, and nobody else (f1 och f2, ”BUSSAM”). */
export function changesBussam({ roles }: { readonly roles: readonly string[] }): boolean {
  return roles.includes('SECRETARIAT');
}
