export { connectMariadb, type MariadbClient, type MariadbField, type MariadbQuery } from "./mariadb/connectMariadb.ts";
