/** Sends mails over SMTP as a mail server would: the bytes as they are, with an envelope of their own. */
import SMTPConnection from "nodemailer/lib/smtp-connection";

export interface Envelope {
  /** Envelope sender; empty for `<>`. */
  readonly from: string;
  readonly to: readonly string[];
}

export interface Mailer {
  /** A name to say EHLO with, that no other mail has. */
  newClientName(): string;
  /** Answers with the id in the server's `250 OK <id>`. Throws what the server refused. */
  send(clientName: string, raw: string | Uint8Array, envelope: Envelope): Promise<string>;
}

export function createMailer(port: number): Mailer {
  let mails = 0;
  return {
    newClientName: () => `client-${String(++mails)}.example`,
    send: (name, raw, envelope) =>
      new Promise((resolve, reject) => {
        const connection = new SMTPConnection({
          host: "127.0.0.1",
          port,
          name,
          ignoreTLS: true,
          logger: false,
        });
        connection.on("error", reject);
        connection.connect(() => {
          connection.send({ from: envelope.from, to: [...envelope.to] }, Buffer.from(raw), (error, info) => {
            connection.quit();
            if (error) reject(error);
            else resolve(/OK (\S+)/.exec(info.response)?.[1] ?? "");
          });
        });
      }),
  };
}
