import type { CleanLetters } from "./clean-letters.ts";

export const en: CleanLetters = {
  seen: [
    `Dear Mrs Pemberton,

Thank you for seeing me in Harrogate yesterday. The price for the three patio doors, incl. handles, sills and fitting, is £6,840 excl. VAT. Delivery is approx. £120 extra, depending on access.

Could you let us know two things by Fri 4 Dec:

- the outside colour, e.g. anthracite
- left- or right-hand opening, i.e. as seen from the terrace

I enclose drawings, U-values, etc. Your neighbour's question about priming the timber at the factory has been answered: it can be done, but the lead time would then be eleven weeks rather than eight. Please ring before nine or after half past three; in between I am in site meetings.

Yours sincerely
Annabel Sowerby`,
    `Hello everybody,

Here is a short summary of Thursday's steering group.

1. Fingerprint sign-in works on all the tablets except two.
2. Backups are now taken at 2.30 a.m., mainly because the night shift complained that things were sluggish.
3. The licences run out on 31 March. The quotation covers twenty users, i.e. five more than this year.
4. Training will be online, max. twelve people per session.

Petra's query about encryption was put off until the supplier has replied. Anyone wishing to add something should type straight into the document before lunch on Monday. The next catch-up is in a fortnight, same time, same link. Apologies to me, please.

All the best
Susanna Holmes`,
    `Dear Patrick,

Re the cleaning of the stairwells: with effect from January we suggest twice a week, Mondays and Thursdays, plus window cleaning every quarter. The monthly charge would be £735, just under four per cent more than today. The rise is chiefly down to wages.

The notice period is three months. Fatima will sign for the keys and be your contact until the summer, while Gordon's knee mends. A text is the easiest way to reach her.

Doormats are swapped every fortnight; see the appendix for the quantities. We use nothing but fragrance-free products because of the asthmatics on the third floor. Do say if you would rather have unscented soap too.

Have a lovely weekend
Jasmine Eckersley`,
    `Dear Imogen,

Thank you so much for choosing us for the wedding at Whitby. We hereby confirm a buffet for eighty, of whom six are vegetarians and one has a nut allergy. Starters at 5 p.m., the main course roughly an hour later and the cake around nine.

The deposit is £1,500, payable now, and the balance ten days after the party. You may cancel free of charge up to eight weeks beforehand.

You asked for wine to go with both the lamb and the halibut. Our sommelier recommends a lighter red and a riesling respectively. We would gladly arrange a tasting one Saturday morning, say. The couple's own tablecloths are most welcome.

Warmest wishes
Cordelia Dale, banqueting manager`,
    `Good morning,

Unfortunately the gas struts are out of stock at the wholesaler's until the 18th. We can either split the delivery or wait for the lot. Still to come are twenty-four struts, six door closers and one box of screws. The rest is being picked this afternoon and goes out with the haulier first thing tomorrow, between six and seven.

The pallets are marked with the order no. and consignee. You will need a tail lift, as each one weighs some three hundred kilos. Kindly sign the waybill even if the packaging looks intact.

Goods may be returned unopened within thirty days. Any questions, just ask for Camilla's desk, weekdays eight till five.

Yours faithfully
Internal sales, Emil Rosslyn`,
    `Dear Nicholas,

As promised, here are my comments on the year-end accounts. Gearing has fallen, cash flow is strong and trade debtors have shrunk. Stock, on the other hand, is high vs. turnover. A stocktake before the New Year would be prudent.

The rent needs accruing properly: December, January and February have been posted to one account. I suggest that Eva corrects it as soon as she is back. The auditor wants the vouchers by 15 Jan. at the latest, ideally sooner.

A dividend? Yes, but £20,000 at most, cf. our discussion last year. Let us talk it over with a coffee, perhaps on Friday at three o'clock.

Kind regards
Victoria Lindley, FCA`,
  ],
  counted: [
    `Dear Raymond,

We have now pressure-tested the pipework in the plant room at Smithy Lane. Two couplings failed and have been replaced; the others are sound. The pressure stayed at six bar for forty-five minutes without dropping.

Under the contract you are to have the certificate in duplicate. One copy will follow by post, and the other is with the caretaker, tel. 01632 960 112. Leonard's fitter will help us to balance the radiators next week, probably Wed or Thurs.

The invoice is split into three parts: materials, labour and travel. Ten per cent has been taken off the materials, as agreed. Do get in touch if anything looks odd.

Kind regards
Michael Eastwood, plumber`,
    `Dear Margaret and Stephen,

The kitchen in Ludlow is finished, and it is time for the final inspection. Our foreman, Harry, will call on Tuesday 1 December at about half past nine. He will go through the cupboards, drawers, worktop, splashback and appliances with you, which usually takes a good hour.

The cupboard above the hob was chipped in transit. A new end panel is on order and will be fitted free of charge as soon as it arrives. The oven carries a five-year guarantee, the dishwasher two, and so on; it is all in the folder.

If you would like lights under the wall units, allow about £290 incl. VAT.

Best wishes from the workshop
Yvonne Cranborne`,
    `Hi Terry,

Your van is ready to collect. We have replaced the timing belt, water pump, rear brake pads and a worn track rod. The winter tyres are on, with seven mm of tread, and the summer set is stored here, no. 14 on the rack.

The bill came to £1,487, i.e. a little less than our estimate. The exhaust is rusting but should get through its MOT in March. Even so, budget for a new back box next autumn.

We are open weekdays from seven till five and shut for lunch between twelve and one. If you come later, the key is in the safe and I shall text you the code.

Enjoy Scotland
Bob at the garage`,
    `Hello Andrew,

Thanks for your swift reply. We have worked out the reroofing again:

Stripping and carting away: £4,200
Underlay, battens and slates: £11,850
Gutters, downpipes, snow guards: £2,730

All excl. VAT but incl. scaffolding. Work would start in week 14, weather permitting, and last approx. three weeks. Kenneth's gang will see to the lead flashing round the chimney. The roof will be watertight every night before we knock off.

I agree that clay tiles would be prettier, but the rafters are too slender. Concrete ones weigh nearly as much, admittedly, so slate is really the only sensible choice. What do you think?

Cheers
Robert Nyland, master roofer`,
    `Dear Mrs Lagerfield,

We are delighted that you like your new spectacles. The eye test showed a negligible change in the right eye, so the prescription need not be altered for a couple of years. Should the frame feel crooked or rub behind the ear, pop in whenever you like and we shall adjust it while you wait.

The receipt serves as your guarantee for twelve months. Scratch-resistant lenses are included, whereas so-called varifocals cost a bit more. Your husband's contact lenses have also arrived, £39 per box.

Your next reminder will go out automatically in Sept. or thereabouts. We wish you a very happy Christmas.

With best wishes
Louise Walgrave, optician`,
    `Dear neighbours in Ash Road,

In mid-April we shall be laying fibre from the cabinet by the playground to no. 38. The trench will be at most forty cm deep and will be made good with topsoil, gravel or tarmac, according to what was there before. Hedges and flower beds will not be touched without leave.

If you have hidden cables, drains, hoses or the like underground, please tell us beforehand. Put a cross on the map and drop it in our letterbox, or send an email.

Connecting each house takes about twenty mins and will be done in May. Thank you for your patience!

The digging crew, c/o Stephen Brandon`,
  ],
};
