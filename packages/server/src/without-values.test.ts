import { buildSchema, GraphQLError, getVariableValues, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { withoutValues } from './without-values.js';

const secret = '19980101-9876';
const schema = buildSchema(`
  enum Kind { SMALL LARGE }
  input Inner { count: Int!, kind: Kind }
  input Outer { list: [Inner!], name: String! }
  type Query { one(id: ID, kind: Kind, first: Int, on: Boolean, share: Float, input: Outer): Int }
`);

/** What graphql-js says of the values of variables declared as `declared`. */
function messagesOf(declared: string, value: unknown): string[] {
  const document = parse(`query (${declared}) { one }`);
  const [definition] = document.definitions;
  if (definition?.kind !== 'OperationDefinition') throw new Error('not an operation');
  const { errors = [] } = getVariableValues(schema, definition.variableDefinitions ?? [], { value }) as {
    errors?: readonly GraphQLError[];
  };
  return errors.map(({ message }) => message);
}

describe('a message about what a client sent', () => {
  it.each<[declared: string, value: unknown]>([
    ['$value: Int!', secret],
    ['$value: ID', { a: secret }],
    ['$value: Kind', secret],
    ['$value: [Kind!]', ['SMALL', secret]],
    ['$value: Outer', secret],
    ['$value: Outer', { name: secret, list: [{ count: secret }] }],
    ['$value: Outer', { name: 'a', list: [{ count: 1 }, { count: `"; at "${secret}` }] }],
    ['$value: Outer', { list: [], more: secret }],
    ['$value: String', [secret]],
    ['$value: Float', secret],
    ['$value: Boolean', secret],
  ])('names the variable %s and not its value', (declared, value) => {
    const messages = messagesOf(declared, value);
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages.map(withoutValues)) {
      expect(message).toMatch(/\$value/);
      expect(message).not.toContain(secret);
    }
  });

  it('says where in an input the fault lies, and what was expected there', () => {
    const [message = ''] = messagesOf('$value: Outer', { name: 'a', list: [{ kind: 'SMALL' }] });
    expect(withoutValues(message)).toBe(
      'The variable at "$value.list[0]" has a value that its type does not allow. Field "count" of required type "Int!" was not provided.',
    );
  });

  it.each([
    `{ one(first: "${secret}") }`,
    `{ one(kind: "${secret}") }`,
    `{ one(kind: X${secret.replace('-', '')}) }`,
    `{ one(id: { a: "${secret}" }) }`,
    `{ one(on: "${secret}") }`,
    `{ one(share: "${secret}") }`,
    `{ one(input: "${secret}") }`,
    `{ one(first: 199801019876) }`,
  ])('repeats no value of the document %s', (query) => {
    const errors = validate(schema, parse(query));
    expect(errors.length).toBeGreaterThan(0);
    for (const { message } of errors) expect(withoutValues(message)).not.toMatch(/19980101/);
  });

  it.each([
    `{ one(id: "${secret}" "${secret}") }`,
    '{ one(id: 199801019876 "a") }',
    '{ one } 199801019876',
    `{ one } """${secret}"""`,
    `query Q($a: X19980101 = ) { one }`,
  ])('repeats no value of the broken document %s', (query) => {
    expect(() => parse(query)).toThrow(GraphQLError);
    try {
      parse(query);
    } catch (cause) {
      expect(withoutValues((cause as GraphQLError).message)).toMatch(/^Syntax Error: /);
      expect(withoutValues((cause as GraphQLError).message)).not.toMatch(/19980101/);
    }
  });

  it('stays as it is when it holds none', () => {
    const said = 'Ask for 1 to 100 rows with first; follow pageInfo.endCursor for more.';
    expect(withoutValues(said)).toBe(said);
    expect(withoutValues('Cannot query field "plam" on type "Query".')).toContain('"plam"');
  });
});
