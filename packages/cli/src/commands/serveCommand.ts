import { refusePositionals } from "../arguments/refusePositionals.ts";
import { cliError } from "../cliError.ts";
import { isLoopback } from "../serve/isLoopback.ts";
import { readToken } from "../serve/readToken.ts";
import { servedDocuments } from "../serve/servedDocuments.ts";
import type { RunningServer, StartServerOptions } from "../serve/startServer.ts";
import { untilSignal } from "../serve/untilSignal.ts";
import { words } from "../words.ts";
import type { Command, CommandCall } from "./command.ts";

const usualHost = "127.0.0.1";
const usualPort = 8080;

/** Serves the policies over HTTP. */
export const serveCommand: Command = {
  name: "serve",
  usage: { id: "[--port P] [--host H]", en: "[--port P] [--host H]" },
  summary: { id: "melayani penilaian lewat HTTP", en: "serve scoring over HTTP" },
  notes: [
    {
      id: "Bawaan hanya melayani mesin ini. Untuk alamat lain harus ada token, dari --token-file atau KINERJA_TOKEN; klien mengirimnya sebagai Authorization: Bearer. Semua alamat tercantum pada /openapi.json.",
      en: "By default it serves this machine only. Any other address needs a token, from --token-file or KINERJA_TOKEN; clients send it as Authorization: Bearer. /openapi.json lists every address.",
    },
    {
      id: 'Setelah siap, satu baris JSON dicetak ke keluaran standar: {"listening": ..., "host": ..., "port": ...}. SIGTERM menghentikan layanan setelah permintaan yang terbuka terjawab.',
      en: 'When it is ready it prints one line of JSON on standard output: {"listening": ..., "host": ..., "port": ...}. SIGTERM ends it when the open requests are answered.',
    },
  ],
  formats: ["table"],
  options: {
    port: {
      kind: "text",
      value: "P",
      label: {
        id: `porta; 0 memilih yang bebas (bawaan: ${usualPort})`,
        en: `the port; 0 takes a free one (default: ${usualPort})`,
      },
    },
    host: {
      kind: "text",
      value: "H",
      label: {
        id: `alamat yang didengarkan (bawaan: ${usualHost})`,
        en: `the address to listen on (default: ${usualHost})`,
      },
    },
    "token-file": {
      kind: "text",
      value: "FILE",
      label: {
        id: "berkas berisi token (bawaan: KINERJA_TOKEN)",
        en: "a file that holds the token (default: KINERJA_TOKEN)",
      },
    },
    policy: {
      kind: "text",
      value: "FILE",
      isRepeatable: true,
      label: {
        id: "kebijakan atau perubahan lain, di samping peraturan bawaan",
        en: "another policy or overlay, besides the regulations",
      },
    },
    origin: {
      kind: "text",
      value: "ORIGIN",
      isRepeatable: true,
      label: {
        id: "asal halaman web yang boleh memanggil (bawaan: tidak ada)",
        en: "an origin of web pages that may call (default: none)",
      },
    },
  },
  examples: ["kinerja serve --port 8080", "kinerja serve --host 0.0.0.0 --token-file /etc/kinerja/token"],
  run: serve,
};

async function serve(call: CommandCall): Promise<number> {
  refusePositionals(call);
  const { options, streams, language } = call;
  const host = options.get("host")?.[0] ?? usualHost;
  const port = readPort(options.get("port")?.[0]);
  const token = await readToken(call);
  if (token === undefined && !isLoopback(host)) throw cliError("usage.tokenRequired", { name: host });
  const documents = await servedDocuments(call);
  const { createHandler } = await import("@kinerja/adapter-http");
  const handle = createHandler({
    ...documents,
    origins: options.get("origin") ?? [],
    onFault: (fault) => streams.stderr.write(`kinerja: ${fault instanceof Error ? fault.name : "fault"}\n`),
    // Without a token only the name of this machine is answered, or a page could point its own name here.
    ...(token === undefined ? { hosts: ["localhost", "[::1]", host] } : { token }),
  });
  const running = await listen({ handle, host, port });
  const listening = `http://${host.includes(":") ? `[${host}]` : host}:${running.port}`;
  streams.stderr.write(`${words.listening[language]} ${listening}\n`);
  streams.stdout.write(`${JSON.stringify({ listening, host, port: running.port })}\n`);
  await untilSignal();
  streams.stderr.write(`${words.stopping[language]}\n`);
  await running.stop();
  return 0;
}

function readPort(text: string | undefined): number {
  if (text === undefined) return usualPort;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw cliError("usage.wrongValue", { name: "--port", received: text, expected: "0 – 65535" });
}

async function listen(options: StartServerOptions): Promise<RunningServer> {
  const { startServer } = await import("../serve/startServer.ts");
  try {
    return await startServer(options);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "?";
    throw cliError("usage.addressTaken", { name: `${options.host}:${options.port}`, reason });
  }
}
