import type { PolicyDocument } from "@kinerja/policy";
import { methodOf } from "../routes/methodOf.ts";
import type { Route } from "../routes/route.ts";
import type { Service } from "../service/service.ts";
import { componentSchemas } from "./componentSchemas.ts";
import { type JsonValue, operationTexts } from "./operationTexts.ts";

/** An OpenAPI document, as plain data. */
export type OpenApiDocument = Readonly<Record<string, JsonValue>>;

/**
 * Writes the OpenAPI 3.1 document of a service from the schemas that check its input and describe
 * its results, so that the two cannot part.
 */
export function openApiDocument(routes: readonly Route[], service: Service): OpenApiDocument {
  const { catalogue, version, basePath, needsToken } = service;
  const ids = catalogue.policies.map(({ id }) => id);
  return {
    openapi: "3.1.1",
    info: {
      title: "Kinerja",
      version,
      description:
        "Scores civil servants by the law in force and explains every number. Menilai kinerja ASN menurut peraturan yang berlaku dan menjelaskan setiap angka.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    servers: [{ url: basePath === "" ? "/" : basePath }],
    ...(needsToken ? { security: [{ token: [] }] } : {}),
    paths: Object.fromEntries(routes.map((route) => [route.path, pathItem(route, { ids, needsToken, service })])),
    components: {
      schemas: componentSchemas(catalogue.policies),
      responses: { Problem: problemResponse },
      ...(needsToken ? { securitySchemes: { token: { type: "http", scheme: "bearer" } } } : {}),
    },
  };
}

interface Place {
  readonly ids: readonly string[];
  readonly needsToken: boolean;
  readonly service: Service;
}

const problemResponse: JsonValue = {
  description: "Why there is no answer, by RFC 9457. Match on `code`, never on a text.",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

function pathItem(route: Route, { ids, needsToken, service }: Place): JsonValue {
  const { operationId, summary, description, answer, body } = operationTexts[route.path] ?? operationTexts["/health"];
  const method = methodOf(route).startsWith("GET") ? "get" : "post";
  const content = Object.fromEntries(
    route.offers.map((type) => [type, { schema: type === "text/plain" ? { type: "string" } : answer }]),
  );
  const isOpen = route.kind === "read" && route.isOpen === true;
  return {
    ...(route.path.includes("{id}") ? { parameters: [idParameter(ids)] } : {}),
    [method]: {
      operationId,
      summary,
      description,
      parameters: [...new Set([...route.query, "lang" as const])].map((name) => queryParameters[name]),
      ...(needsToken && isOpen ? { security: [] } : {}),
      ...(body === undefined ? {} : { requestBody: requestBody(body, service.catalogue.policies) }),
      responses: {
        "200": { description: "The answer.", content },
        default: { $ref: "#/components/responses/Problem" },
      },
    },
  };
}

function requestBody(body: "input" | JsonValue, policies: readonly PolicyDocument[]): JsonValue {
  const schema =
    body === "input" ? { anyOf: policies.map(({ id }) => ({ $ref: `#/components/schemas/Input.${id}` })) } : body;
  return { required: true, content: { "application/json": { schema } } };
}

function idParameter(ids: readonly string[]): JsonValue {
  return { name: "id", in: "path", required: true, description: "Id of a policy.", schema: { enum: [...ids] } };
}

const queryParameters = {
  at: {
    name: "at",
    in: "query",
    description: "The day whose values of the law count; wins over the content's.",
    schema: { type: "string", format: "date" },
  },
  overlays: {
    name: "overlays",
    in: "query",
    description: "Ids of overlays in the order in which they apply; wins over the content's.",
    schema: { type: "array", items: { type: "string" } },
    style: "form",
    explode: false,
  },
  lang: {
    name: "lang",
    in: "query",
    description: "The language of texts; wins over Accept-Language. Default: id.",
    schema: { enum: ["id", "en"] },
  },
} as const satisfies Readonly<Record<string, JsonValue>>;
