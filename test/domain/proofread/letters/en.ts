import type { Letters } from "./letters.ts";

export const en: Letters = {
  known: [
    "Birchholm Kitchens Ltd",
    "Karen Lindquist",
    "Jari Nieminen",
    "Anna Persson",
    "Hedley Stroud",
    "Örebro",
    "Hallsberg",
    "Snickarbolaget",
  ],
  others: ["Nordlund Timber", "Seagull Coffee House", "Ekedal Solicitors", "Granvik Sheet Metal"],
  tuned: [
    `Hello Karen,

Thank you for taking the time to speak on the phone last week. Here is a suggested agenda for our meeting on Tuesday 24 November at 13:30 at your office in Örebro.

We have been in touch seven times since the spring, and you have had three quotations from us. Two of them became orders. The cupboard doors that arrived in September were scratched, and we are sorry about that. All fourteen have been replaced since 14 October.

This is what we would like to talk about:
– How have the deliveries worked during the autumn?
– Which worktops do your customers ask for most?
– Could we shorten the delivery time for drawer fronts to three weeks?
– What are your plans for the spring, and do you need help with the fitting?

If you would like to add anything, simply reply to this email. I'll bring cake.

Kind regards
Anna Persson
Snickarbolaget`,
    `Dear Jari,

We have now gone through the figures from your latest project, and I wanted to tell you what we found. The materials cost about eight per cent less than we had estimated, mainly because the offcuts could be used for the plinths. The work, on the other hand, took two days longer. That was because the walls were crooked and several of the end panels had to be planed on site.

Next time we suggest that we measure up at the customer's home before we send the drawings. It costs a little more at the beginning but saves both time and trouble. We'll show it in the quotation as a separate line, so that everybody can see it.

Would Thursday 3 December suit you for going through the plan together? You can also call me directly on 019-555 01 20.

Best wishes
Hedley Stroud`,
    `Hello Karen,

A year has passed since our last yearly review, so I would like to arrange a new one. It usually takes a little less than an hour. I'm happy to come to Hallsberg, but we could just as well meet online if that's easier.

I'm curious to hear what you think we should do differently. Last time you told us that the order confirmations were hard to read. Since then we've redesigned them, added dimensioned sketches and put the delivery date at the top. Is that good enough now?

We have a few questions ourselves: about the guarantee, about how you'd like to receive invoices, and about who will take over from Jari when he goes on parental leave in February.

Please suggest two or three times that suit you in December and I'll book a room.

Yours sincerely
Anna Persson`,
  ],
  heldBack: [
    `Hello Karen,

What a lovely opening you held on Saturday! Several of us took the chance to look in, and the showroom has turned out beautifully. The pale kitchen island in particular made many people stop.

During the evening we talked about producing a brochure together. I've given it some more thought and have a simple proposal: we pay for the photography and the printing, you write the texts and decide how it should be handed out. The print run can be small to begin with, perhaps five hundred copies.

If you like the idea, I can show you a sketch on Friday 27 November. If that's too soon, the week after is just as good. We need to decide before Christmas if the brochure is to be ready for the spring fair.

Do get in touch if you're wondering about anything.

All the best
Hedley Stroud`,
    `Dear Jari,

Here is a short summary of what we agreed yesterday, so that both of us remember it the same way.

1. We change our supplier of hinges from the new year. The price stays the same.
2. You send your orders by noon on Wednesday at the latest, so that we can pack them in the same week.
3. Faulty goods are collected free of charge. All we need is a photograph of the damage and the order number.
4. Anna finds out whether the lacquer meets the requirements for catering kitchens and will be back in touch before 4 December.
5. The next follow-up is on Monday 18 January 2027 at our office.

If I've missed or misunderstood something, I'd be grateful if you told me. Otherwise this applies from now on, and I'll add the points to our shared plan.

Thank you for a good meeting, and give my regards to everyone in the workshop!

Hedley Stroud`,
    `Hello Karen,

Almost ten years ago you placed your first order with us: six ash bookcases for a nursery. A great deal has happened since, and we're glad to be part of the journey.

We're reviewing our prices for next year. Timber has become dearer, while freight has actually fallen slightly. For you this means that cabinets go up by three per cent from 1 February, while doors and fittings stay at the same level. Orders that have already been placed are not affected.

I realise that increases are never welcome, which is why I'd like to explain our calculation. May I call you on Wednesday 9 December in the morning? We could then also talk about the volumes you expect, and whether there is anything we can make simpler for you.

Warm regards
Anna Persson`,
  ],
};
