import { createOpenApiRoute } from "./createOpenApiRoute.ts";
import { explainRoute } from "./explainRoute.ts";
import { healthRoute } from "./healthRoute.ts";
import { letterRoute } from "./letterRoute.ts";
import { inputSchemaRoute, policiesRoute, policyRoute } from "./policyRoutes.ts";
import type { Route } from "./route.ts";
import { scoreRoute } from "./scoreRoute.ts";
import { verifyRoute } from "./verifyRoute.ts";

const computing: readonly Route[] = [
  healthRoute,
  policiesRoute,
  policyRoute,
  inputSchemaRoute,
  scoreRoute,
  explainRoute,
  letterRoute,
  verifyRoute,
];

/** Every address of the service. */
export const routes: readonly Route[] = [...computing, createOpenApiRoute(computing)];
