/** What the laws look at in each type of resource, as CloudFormation calls it, with references resolved. */
export interface Known {
  "AWS::CloudWatch::Alarm": Alarm;
  "AWS::DynamoDB::Table": object;
  "AWS::IAM::Policy": Policy & { readonly PolicyName: string; readonly Roles: readonly string[] };
  "AWS::IAM::Role": {
    readonly AssumeRolePolicyDocument: Policy["PolicyDocument"];
    readonly ManagedPolicyArns?: readonly string[];
  };
  "AWS::Lambda::EventSourceMapping": {
    readonly EventSourceArn: string;
    readonly FunctionName: string;
    readonly FunctionResponseTypes: readonly string[];
  };
  "AWS::Lambda::Function": {
    readonly FunctionName: string;
    readonly Architectures: readonly string[];
    readonly Runtime: string;
    readonly Role: string;
    readonly Timeout: number;
    readonly LoggingConfig: { readonly LogGroup: string };
    readonly Environment: { readonly Variables: Readonly<Record<string, string>> };
    readonly ReservedConcurrentExecutions?: number;
    readonly TracingConfig?: object;
  };
  "AWS::Logs::LogGroup": { readonly LogGroupName: string; readonly RetentionInDays?: number };
  "AWS::S3::Bucket": { readonly LifecycleConfiguration: { readonly Rules: readonly object[] } };
  "AWS::S3::BucketPolicy": Policy;
  "AWS::SES::ConfigurationSetEventDestination": {
    readonly ConfigurationSetName: string;
    readonly EventDestination: {
      readonly MatchingEventTypes: readonly string[];
      readonly SnsDestination: { readonly TopicARN: string };
    };
  };
  "AWS::SES::EmailIdentity": { readonly EmailIdentity: string; readonly FeedbackAttributes: object };
  "AWS::SES::ReceiptRule": {
    readonly RuleSetName: string;
    readonly Rule: {
      readonly Enabled: boolean;
      readonly Recipients: readonly string[];
      readonly ScanEnabled: boolean;
      readonly TlsPolicy: string;
      readonly Actions: readonly {
        readonly S3Action?: { readonly TopicArn: string; readonly ObjectKeyPrefix: string };
      }[];
    };
  };
  "AWS::SES::ReceiptRuleSet": object;
  "AWS::SNS::Subscription": {
    readonly TopicArn: string;
    readonly Protocol: string;
    readonly Endpoint: string;
  };
  "AWS::Lambda::Permission": {
    readonly Action: string;
    readonly Principal: string;
    readonly FunctionName: unknown;
    readonly FunctionUrlAuthType?: string;
    readonly InvokedViaFunctionUrl?: boolean;
  };
  "AWS::Lambda::Url": { readonly AuthType: string; readonly Cors?: unknown };
  "AWS::SNS::Topic": object;
  "AWS::SNS::TopicPolicy": Policy;
  "AWS::SQS::Queue": Queue;
  "AWS::SQS::QueuePolicy": Policy & { readonly Queues: readonly string[] };
  "AWS::Scheduler::Schedule": {
    readonly ScheduleExpression: string;
    readonly ScheduleExpressionTimezone?: string;
    readonly Target: { readonly Arn: string; readonly Input: string };
  };
}

export interface Queue {
  /** Not there on a queue of dead letters. */
  readonly RedrivePolicy?: { readonly deadLetterTargetArn: string; readonly maxReceiveCount: number };
  readonly SqsManagedSseEnabled: boolean;
  readonly MessageRetentionPeriod: number;
  readonly VisibilityTimeout: number;
}

export interface Alarm {
  readonly AlarmName: string;
  readonly AlarmDescription: string;
  readonly AlarmActions: readonly string[];
  readonly MetricName?: string;
  readonly Dimensions?: readonly { readonly Value: string }[];
  readonly TreatMissingData: string;
  readonly Metrics?: readonly {
    readonly MetricStat?: { readonly Metric: { readonly MetricName: string } };
  }[];
}

export interface Policy {
  readonly PolicyDocument: { readonly Statement: readonly Statement[] };
}

export interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Principal?: { readonly Service?: string };
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
