import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type GraphQLSchema,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { codedError } from './errors.js';
import type { RequestContext } from './request-context.js';
import type { Role, Viewer } from './viewer.js';

/**
 * Roles of machines that may ask for a few fields and for nothing else, whatever those fields' own policies say of others. What a
 * service does not name for them it does not answer them.
 */
const confinedRoles: readonly Role[] = ['CALENDAR'];

/** By such a role, the coordinates (`Type.field`) that it may ask for. */
export type Confined = Readonly<Partial<Record<Role, readonly string[]>>>;

/** The fields that the viewer may ask for; null: the viewer is confined to none. */
export function confinementOf({ roles }: Viewer, confined: Confined): ReadonlySet<string> | null {
  const role = roles.find((each) => confinedRoles.includes(each));
  return role === undefined ? null : new Set(confined[role] ?? []);
}

/**
 * Refuses an operation of a confined viewer as a whole, before any of it is carried out: when it is no query, or any field in
 * its document is not one of those that are named.
 */
export function keepConfined<Context extends RequestContext>(
  schema: GraphQLSchema,
  confined: Confined,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ contextValue, document, operation }) {
          const may = confinementOf(contextValue.viewer, confined);
          if (may === null) return;
          if (operation?.operation !== OperationTypeNode.QUERY || !asksOnlyFor(may, document, schema))
            throw notAsked();
        },
      };
    },
  };
}

/** What is said to whoever is confined, and asks for something else. */
export function notAsked(): Error {
  return codedError('FORBIDDEN', 'This client may not ask for that.', { http: { status: 403 } });
}

/** Whether all fields in all of a document, fragments too, are among those named. */
function asksOnlyFor(may: ReadonlySet<string>, document: DocumentNode, schema: GraphQLSchema): boolean {
  const types = new TypeInfo(schema);
  let only = true;
  const look = visitWithTypeInfo(types, {
    Field({ name }) {
      const parent = types.getParentType()?.name;
      if (name.value !== '__typename' && !may.has(`${parent}.${name.value}`)) only = false;
    },
  });
  visit(document, look);
  return only;
}
