/**
 * SMTP connections that stand and are greeted before a mail is due: the server pauses a tenth of a second before it greets,
 * to find out who does not wait, and that pause is not what is to be measured.
 */
import SMTPConnection from "nodemailer/lib/smtp-connection";

export interface Connection {
  /** One mail, and the connection ends. False when the server refused it. */
  send(raw: string, envelope: { readonly from: string; readonly to: string }): Promise<boolean>;
}

export function connect(port: number): Promise<Connection> {
  const connection = new SMTPConnection({
    host: "127.0.0.1",
    port,
    name: "bench.example",
    ignoreTLS: true,
    logger: false,
  });
  return new Promise((resolve, reject) => {
    connection.on("error", reject);
    connection.connect(() => {
      resolve({
        send: (raw, { from, to }) =>
          new Promise((sent) => {
            connection.send({ from, to: [to] }, raw, (error) => {
              connection.quit();
              sent(error === null);
            });
          }),
      });
    });
  });
}
