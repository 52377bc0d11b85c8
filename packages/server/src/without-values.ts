/** What is kept of the end of a message about a variable: it names parts of the schema, never a value. */
const reasons = [
  /; (Field "\w+" is not defined by type "\w+"\.)(?: Did you mean .*)?$/s,
  /; (Field "\w+" of required type "[\w![\]]+" was not provided\.)$/,
  /; (Expected non-nullable type "[\w![\]]+" not to be null\.)$/,
  /; (Expected type "\w+" to be an object\.)$/,
  /; (Write a (?:date|moment) as [^"]*)$/,
];

/**
 * Takes the values out of a message of graphql-js about what a client sent. A value may be anything, an identity number
 * too, and errors end up in consoles, reports and logs. Names of variables, fields and types stay.
 */
export function withoutValues(message: string): string {
  const variable = /^Variable "\$(\w+)" got invalid value /.exec(message)?.[1];
  if (variable !== undefined) {
    const place = [...message.matchAll(/ at "([A-Za-z_][\w.[\]]*)"; /g)].at(-1)?.[1] ?? variable;
    const why = reasons.map((reason) => reason.exec(message)?.[1]).find(Boolean);
    return `The variable at "$${place}" has a value that its type does not allow.${why ? ` ${why}` : ''}`;
  }
  return message
    .replace(/^(\w+|Enum "\w+") cannot represent .*$/s, '$1 cannot represent this value.')
    .replace(/^Value ".*" does not exist in "(\w+)" enum\./s, 'This value does not exist in "$1" enum.')
    .replace(/^(Expected value of type "[^"]+"), found .*$/s, '$1.')
    .replace(/^(Argument "\w+" has) invalid value .*$/s, '$1 a value that its type does not allow.')
    .replace(/^(Syntax Error: .*?\b(?:Name|Int|Float|String|BlockString)) ".*"\.$/s, '$1.')
    .replace(/^Unknown operation named ".*"\.$/s, 'The document has no such operation.');
}
