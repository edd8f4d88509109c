/** The company's state in memory, held to the same contract suite as the one in DynamoDB. */
import { type CompanyState, NEW_COMPANY_STATE } from "../../domain/company-state.ts";
import type { CompanyBook } from "../../domain/ports.ts";

export function createMemoryCompanyBook(state: CompanyState = NEW_COMPANY_STATE): CompanyBook {
  let stored = state;
  return {
    read: async () => stored,
    store: async (state) => {
      if (state.version !== stored.version) return false;
      stored = { ...state, version: state.version + 1 };
      return true;
    },
  };
}
