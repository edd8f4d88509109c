/**
 * Domains at which strangers have their mailboxes: the big free ones, and the internet providers of the Nordic
 * countries and their neighbours. Two people at such a domain have nothing to do with each other, so nobody is counted
 * or recognised by it.
 *
 * Kept by hand. Add what turns up. A domain that is missing does no harm by what its users write: nobody is taken for a
 * colleague by a domain that only senders' own mails brought. But if the company's register, or staff, call one of its users
 * a customer who is not plainly a private person (`private-mailbox.ts`), every other user counts as a colleague of that
 * customer until a second one turns up as somebody else; and its users share a cap. Where a brand is used under many endings, each is listed: anybody may have registered the others.
 */

const EVERYWHERE = `
  aim.com aol.com duck.com email.com fastmail.com fastmail.fm gmail.com gmx.com gmx.net googlemail.com hey.com
  hotmail.com hushmail.com icloud.com inbox.com live.com mac.com mail.com me.com mozmail.com msn.com myyahoo.com
  outlook.com passport.com pm.me posteo.net privaterelay.appleid.com proton.me protonmail.ch protonmail.com
  rocketmail.com runbox.com tuta.com tuta.io tutamail.com tutanota.com windowslive.com yahoo.com yandex.com ymail.com
  zoho.com zohomail.com zohomail.eu mailfence.com startmail.com disroot.org riseup.net systemli.org kolabnow.com
  countermail.com tuta.de keemail.me tutanota.de posteo.eu posteo.org gmx.us gmx.eu gmx.info gmx.org gmx.biz pobox.com
  fastmail.net fastmail.se fastmail.fi fastmail.to sent.com engineer.com europe.com usa.com post.com dr.com
  consultant.com iname.com techie.com passmail.net passinbox.com passfwd.com simplelogin.com slmail.me aleeas.com
  anonaddy.me anonaddy.com 8alias.com skiff.com skiff.mail tele2.com yahoo.com.tr outlook.ie yahoo.ie lycos.com
  excite.com netscape.net safe-mail.net vivaldi.net onmail.com mailo.com cock.li dbmail.com`;

const SWEDEN = `
  algonet.se bahnhof.se bostream.nu bredband.net bredband2.com bredbandsbolaget.se bredband.nu chello.se comhem.se
  cybercity.se glocalnet.net hem.utfors.se hotmail.se home.se live.se lidnet.net mailbox.swipnet.se minmail.net
  outlook.se ownit.nu passagen.se pp.sbbs.se privat.utfors.se rixmail.se sbbs.se spray.se swipnet.se tele2.se
  telia.com telia.se tiscali.se tjohoo.se tyfon.se ownit.se utfors.se vasteras.net yahoo.se telenor.se boxer.se
  alltele.se bahnhofbredband.se bostream.se bredband2.se brikks.com comhem.com ektv.nu gavle.net gmx.se aol.se
  lycos.se posteo.se junet.se lidkoping.net varnamo.net umea.net tibro.net bornet.net ngn.se it-norr.com norrnod.se
  skekraft.se sverige.nu com-bat.se mail.telia.com riksnet.se riksnet.nu sandnet.se karlskoga.net telenordia.se
  tninet.se ebox.tninet.se bip.net mail.bip.net netatonce.net netatonce.se quicknet.se perspektivbredband.se
  rixtele.com wasadata.com wasadata.net ebrev.nu hotmail.nu`;

const DENMARK = `
  adslhome.dk altiboxmail.dk bbsyd.dk c.dk cool.dk cybercity.dk dbmail.dk dlgmail.dk e-mail.dk energimail.dk esenet.dk
  fibermail.dk fiberpost.dk forum.dk gvdnet.dk get2net.dk hotmail.dk jubii.dk jubiimail.dk kabelmail.dk kabelnettet.dk
  live.dk mail-online.dk mail.dk mail.tele.dk mailme.dk mobilixnet.dk nypost.dk ofir.dk oncable.dk outlook.dk pc.dk
  post.cybercity.dk post.tele.dk post10.tele.dk post11.tele.dk post12.tele.dk post3.tele.dk post4.tele.dk
  post5.tele.dk post6.tele.dk post7.tele.dk post8.tele.dk privat.dk privat.tele.dk profibermail.dk sol.dk stofanet.dk
  talnet.dk tdcadsl.dk tdcmail.dk tdcspace.dk teliamail.dk tiscali.dk vip.cybercity.dk vip.tele.dk viptel.dk
  wanadoo.dk waoomail.dk webnetmail.dk webspeed.dk yahoo.dk youmail.dk tdc.dk fibernet.dk a-online.dk telenor.dk
  net.telenor.dk sonofon.dk 123mail.dk 12mail.dk 12move.dk e-box.dk email.dk image.dk lite.dk maildanmark.dk
  mailroyal.dk min-postkasse.dk minprivatemail.dk netbruger.dk nicemail.dk postman.dk posteo.dk privatmail.dk
  privatpost.dk christensen.dk hansen.dk jacobsen.dk johansen.dk larsen.dk madsen.dk mortensen.dk olesen.dk
  pedersen.dk petersen.dk poulsen.dk rasmussen.dk simonsen.dk sorensen.dk thomsen.dk greennet.gl olivant.fo kallnet.fo`;

const NORWAY = `
  altiboxmail.no bbnett.no bluezone.no broadpark.no c2i.net chello.no combitel.no ebnett.no eidsiva.net enivest.net
  epost.no frisurf.no getmail.no halden.net haugnett.no hesbynett.no hjemme.no hotmail.no kvamnet.no live.no loqal.no
  losmail.no lyse.net neasonline.no nktv.no nord-norge.net online.no outlook.no ostfoldfiber.no sensewave.com
  sf-nett.no signaturmail.no sol.no start.no tele2.no telenor.no tiscali.no tussa.com vikenfiber.no vktv.no yahoo.no
  altibox.no mimer.no netcom.no monet.no powertech.no runbox.no posteo.no sfjbb.net`;

const FINLAND_AND_ICELAND = `
  anvianet.fi dlc.fi dnainternet.fi dnainternet.net elisanet.fi eunet.fi hotmail.fi iki.fi inet.fi jippii.fi
  kaisanet.fi kolumbus.fi kopteri.net kotinet.com kymp.net live.fi lohjanpuhelin.fi luukku.com mbnet.fi multi.fi
  netikka.fi netti.fi nettilinja.fi outlook.fi phnet.fi pp.inet.fi pp1.inet.fi pp2.inet.fi pp3.inet.fi pp.kolumbus.fi
  pp.phnet.fi saunalahti.fi sci.fi seutuposti.fi suomi24.fi sunpoint.net surffi.fi surffi.net tele2.fi welho.com
  wippies.com wippies.fi internet.is simnet.is visir.is vortex.is elisa.fi dna.fi aina.net nic.fi pp.nic.fi ebox.fi
  kpost.fi simpnet.fi suomi.net nbl.fi htv.fi pp.htv.fi mpynet.fi japo.fi tnnet.fi ippnet.fi omanetti.fi parnet.fi
  phpoint.fi posteo.fi co.inet.fi surfeu.fi aland.net islandia.is mmedia.is centrum.is heimsnet.is hive.is talnet.is
  torg.is posteo.is`;

const NEIGHBOURS = `
  1und1.de alice.de arcor.de email.de freenet.de gmx.at gmx.ch gmx.de hotmail.de live.de mail.de mailbox.org online.de
  outlook.de posteo.de t-online.de web.de yahoo.de bluewin.ch hispeed.ch sunrise.ch aon.at chello.at blueyonder.co.uk
  btinternet.com btopenworld.com gmx.co.uk googlemail.co.uk hotmail.co.uk live.co.uk ntlworld.com sky.com talk21.com
  talktalk.net tiscali.co.uk virgin.net virginmedia.com yahoo.co.uk eircom.net chello.nl hetnet.nl home.nl hotmail.nl
  kpnmail.nl kpnplanet.nl live.nl outlook.nl planet.nl quicknet.nl upcmail.nl xs4all.nl yahoo.nl ziggo.nl hotmail.be
  live.be proximus.be scarlet.be skynet.be telenet.be yahoo.be bbox.fr free.fr gmx.fr hotmail.fr laposte.net live.fr
  neuf.fr numericable.fr orange.fr outlook.fr sfr.fr wanadoo.fr yahoo.fr alice.it hotmail.it libero.it live.it
  outlook.it tim.it tin.it tiscali.it virgilio.it yahoo.it hotmail.es movistar.es outlook.es telefonica.net yahoo.es
  sapo.pt gazeta.pl interia.eu interia.pl o2.pl onet.eu onet.pl op.pl poczta.fm poczta.onet.pl tlen.pl vp.pl wp.pl
  centrum.cz email.cz seznam.cz volny.cz azet.sk zoznam.sk citromail.hu freemail.hu abv.bg mail.bg hot.ee mail.ee
  online.ee neti.ee apollo.lv inbox.lv one.lv delfi.lt inbox.lt mail.lt bk.ru inbox.ru list.ru mail.ru rambler.ru
  ya.ru yandex.ru i.ua meta.ua ukr.net vodafone.de vodafonemail.de kabelmail.de unitybox.de unity-mail.de ewe.net
  ewetel.net netcologne.de osnanet.de kielnet.net kabelbw.de versanet.de o2online.de o2mail.de t-online.com magenta.de
  onlinehome.de arcormail.de emailn.de freenetmail.de lycos.de directbox.com gmx.li yahoo.at outlook.at hotmail.at
  a1.net inode.at liwest.at utanet.at kabsi.at tele2.at drei.at speed.at vol.at hotmail.ch swissonline.ch vtxmail.ch
  tele2.ch netplus.ch quickline.ch plusnet.com tesco.net lineone.net fsmail.net freeserve.co.uk o2.co.uk casema.nl
  tele2.nl online.nl hccnet.nl zonnet.nl solcon.nl starman.ee takas.lt zebra.lt yahoo.pl yahoo.gr yahoo.ro outlook.pt`;

const FARTHER = `
  att.net bellsouth.net charter.net comcast.net cox.net earthlink.net juno.com netzero.net optonline.net roadrunner.com
  rr.com sbcglobal.net verizon.net bell.net rogers.com shaw.ca sympatico.ca telus.net videotron.ca yahoo.ca
  bigpond.com bigpond.net.au hotmail.com.au iinet.net.au optusnet.com.au outlook.com.au yahoo.com.au xtra.co.nz
  bol.com.br hotmail.com.br terra.com.br uol.com.br yahoo.com.br yahoo.com.mx yahoo.com.ar
  126.com 139.com 163.com aliyun.com foxmail.com qq.com sina.cn sina.com sohu.com yeah.net daum.net hanmail.net naver.com
  docomo.ne.jp ezweb.ne.jp softbank.ne.jp yahoo.co.jp rediffmail.com yahoo.co.in yahoo.in`;

const SHARED: ReadonlySet<string> = new Set(
  [EVERYWHERE, SWEDEN, DENMARK, NORWAY, FINLAND_AND_ICELAND, NEIGHBOURS, FARTHER].flatMap((list) =>
    list.trim().split(/\s+/),
  ),
);

/** Whether strangers share this domain. Lower case and A-labels, as `domainOf` gives it. */
export function isSharedMailDomain(domain: string): boolean {
  return SHARED.has(domain);
}

/** All of them, for tests. */
export const SHARED_MAIL_DOMAINS: readonly string[] = [...SHARED];
