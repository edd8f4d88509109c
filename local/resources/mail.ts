/**
 * SES: who may send, what comes in, and where its events go. CloudFormation cannot activate a rule set; here the
 * rules of every rule set in the templates are active, which on AWS is what `npm run activate` does.
 */
import * as z from "zod";
import { TemplateError } from "../template/intrinsics.ts";
import { booleanLike, generatedName, nameOf, read } from "./resource.ts";
import type { Family } from "./resource.ts";

const Rule = z.object({
  RuleSetName: z.string(),
  Rule: z.object({
    Name: z.string().optional(),
    Enabled: booleanLike.default(false),
    ScanEnabled: booleanLike.default(false),
    Recipients: z.array(z.string()).default([]),
    Actions: z
      .array(
        z.strictObject(
          {
            S3Action: z.object({
              BucketName: z.string(),
              ObjectKeyPrefix: z.string().default(""),
              TopicArn: z.string().optional(),
            }),
          },
          { error: "this machine knows the S3 action only" },
        ),
      )
      .length(1, "this machine knows rules with one action only"),
  }),
});

const Destination = z.object({
  ConfigurationSetName: z.string(),
  EventDestination: z.object({
    Enabled: booleanLike.default(false),
    MatchingEventTypes: z.array(z.string()),
    SnsDestination: z.object(
      { TopicARN: z.string() },
      { error: "this machine knows destinations in SNS only" },
    ),
  }),
});

export const mail: Family = {
  "AWS::SES::ReceiptRuleSet": (resource) => {
    const name = read(resource, z.object({ RuleSetName: z.string().optional() })).RuleSetName;
    return { ref: name ?? generatedName(resource), attributes: {} };
  },

  "AWS::SES::ReceiptRule": (resource, system) => {
    const { Rule: rule, RuleSetName: ruleSetName } = read(resource, Rule);
    const action = rule.Actions[0]?.S3Action;
    const name = rule.Name ?? generatedName(resource);
    if (rule.Enabled && action !== undefined) {
      system.receiptRules.push({
        where: nameOf(resource),
        name,
        ruleSetName,
        recipients: rule.Recipients.map((each) => each.toLowerCase()),
        scanEnabled: rule.ScanEnabled,
        bucketName: action.BucketName,
        objectKeyPrefix: action.ObjectKeyPrefix,
        topicArn: action.TopicArn,
      });
    }
    return { ref: name, attributes: {} };
  },

  "AWS::SES::ConfigurationSet": (resource, system) => {
    const name = read(resource, z.object({ Name: z.string().optional() })).Name ?? generatedName(resource);
    system.configurationSets.add(name);
    return { ref: name, attributes: {} };
  },

  "AWS::SES::ConfigurationSetEventDestination": (resource, system) => {
    const { ConfigurationSetName, EventDestination } = read(resource, Destination);
    if (!system.configurationSets.has(ConfigurationSetName)) {
      throw new TemplateError(
        `${nameOf(resource)}: there is no configuration set "${ConfigurationSetName}".`,
      );
    }
    if (EventDestination.Enabled) {
      system.eventDestinations.push({
        where: nameOf(resource),
        configurationSetName: ConfigurationSetName,
        eventTypes: EventDestination.MatchingEventTypes.map((each) => each.toLowerCase()),
        topicArn: EventDestination.SnsDestination.TopicARN,
      });
    }
    return { ref: nameOf(resource), attributes: { Id: resource.logicalId } };
  },

  "AWS::SES::EmailIdentity": (resource, system) => {
    const identity = read(resource, z.object({ EmailIdentity: z.string() })).EmailIdentity;
    system.identities.add(identity.toLowerCase());
    return {
      ref: identity,
      // Names and values of the DNS records that SES would ask for.
      attributes: Object.fromEntries(
        [1, 2, 3].flatMap((each) => [
          [`DkimDNSTokenName${String(each)}`, `token${String(each)}._domainkey.${identity}`],
          [`DkimDNSTokenValue${String(each)}`, `token${String(each)}.dkim.amazonses.com`],
        ]),
      ),
    };
  },
};
