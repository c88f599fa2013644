-- CreateTable
CREATE TABLE "Village" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "storeName" TEXT NOT NULL,
    "groupLabel" TEXT NOT NULL DEFAULT 'GROUP',
    "boardNames" TEXT NOT NULL DEFAULT 'MASKED',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "oldestDeed" INTEGER NOT NULL DEFAULT 365,
    "entrySeq" INTEGER NOT NULL DEFAULT 0,
    "openMonth" TEXT NOT NULL,
    "openWindowId" TEXT,
    "foundedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Group" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Household" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "groupId" TEXT NOT NULL,
    "headName" TEXT NOT NULL,
    "living" TEXT NOT NULL DEFAULT 'HOME',
    "balance" INTEGER NOT NULL DEFAULT 0,
    "ranked" BOOLEAN NOT NULL DEFAULT true,
    "barredUntil" TEXT,
    "barredReason" TEXT,
    "cardVersion" INTEGER NOT NULL DEFAULT 1,
    "cardHash" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL,
    CONSTRAINT "Household_villageId_groupId_fkey" FOREIGN KEY ("villageId", "groupId") REFERENCES "Group" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Member" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "pinyin" TEXT NOT NULL,
    "initials" TEXT NOT NULL,
    "head" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL,
    "leftOn" TEXT,
    CONSTRAINT "Member_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Staff" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "signInName" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "sessionVersion" INTEGER NOT NULL DEFAULT 1,
    "householdId" TEXT,
    "addedAt" DATETIME NOT NULL,
    "retiredAt" DATETIME,
    CONSTRAINT "Staff_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StaffRole" (
    "villageId" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    PRIMARY KEY ("villageId", "staffId", "role"),
    CONSTRAINT "StaffRole_villageId_staffId_fkey" FOREIGN KEY ("villageId", "staffId") REFERENCES "Staff" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StaffRelative" (
    "villageId" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,

    PRIMARY KEY ("villageId", "staffId", "householdId"),
    CONSTRAINT "StaffRelative_villageId_staffId_fkey" FOREIGN KEY ("villageId", "staffId") REFERENCES "Staff" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StaffRelative_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SignInThrottle" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "failures" INTEGER NOT NULL,
    "lastFailure" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Rule" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "archivedAt" DATETIME
);

-- CreateTable
CREATE TABLE "RuleVersion" (
    "villageId" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "scale" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "minPoints" INTEGER,
    "maxPoints" INTEGER,
    "capMonth" INTEGER,
    "capQuarter" INTEGER,
    "capYear" INTEGER,
    "spendable" BOOLEAN NOT NULL DEFAULT true,
    "ranks" BOOLEAN NOT NULL DEFAULT true,
    "singleReview" BOOLEAN NOT NULL DEFAULT false,
    "since" TEXT NOT NULL,
    "until" TEXT,
    "meeting" TEXT NOT NULL,
    "adoptedById" TEXT NOT NULL,
    "adoptedAt" DATETIME NOT NULL,

    PRIMARY KEY ("villageId", "ruleId", "version"),
    CONSTRAINT "RuleVersion_villageId_ruleId_fkey" FOREIGN KEY ("villageId", "ruleId") REFERENCES "Rule" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Batch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,
    "ruleName" TEXT NOT NULL,
    "occurredOn" TEXT NOT NULL,
    "reportedBy" TEXT NOT NULL,
    "note" TEXT,
    "inputHash" TEXT NOT NULL,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "batchId" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "memberId" TEXT,
    "memberName" TEXT,
    "ruleId" TEXT NOT NULL,
    "ruleVersion" INTEGER NOT NULL,
    "ruleName" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "points" INTEGER NOT NULL,
    "spendable" BOOLEAN NOT NULL,
    "ranks" BOOLEAN NOT NULL,
    "singleReview" BOOLEAN NOT NULL,
    "occurredOn" TEXT NOT NULL,
    "toldHousehold" TEXT,
    "status" TEXT NOT NULL DEFAULT 'WAITING',
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    "decidedById" TEXT,
    "decidedAt" DATETIME,
    "decisionNote" TEXT,
    CONSTRAINT "Claim_villageId_batchId_fkey" FOREIGN KEY ("villageId", "batchId") REFERENCES "Batch" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Entry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "list" TEXT,
    "points" INTEGER NOT NULL,
    "spendable" BOOLEAN NOT NULL,
    "ranks" BOOLEAN NOT NULL,
    "balanceAfter" INTEGER NOT NULL,
    "householdId" TEXT NOT NULL,
    "countsIn" TEXT NOT NULL,
    "occurredOn" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    "ruleId" TEXT,
    "ruleVersion" INTEGER,
    "ruleName" TEXT,
    "unit" TEXT,
    "quantity" INTEGER,
    "memberId" TEXT,
    "memberName" TEXT,
    "claimId" TEXT,
    "batchId" TEXT,
    "redemptionId" TEXT,
    "reversesId" TEXT,
    "transferId" TEXT,
    "recordedById" TEXT NOT NULL,
    "approvedById" TEXT,
    "reason" TEXT,
    CONSTRAINT "Entry_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Entry_villageId_reversesId_fkey" FOREIGN KEY ("villageId", "reversesId") REFERENCES "Entry" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Month" (
    "villageId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "entryCount" INTEGER NOT NULL,
    "previousSeal" TEXT NOT NULL,
    "seal" TEXT NOT NULL,
    "sealFormat" INTEGER NOT NULL,
    "closedById" TEXT NOT NULL,
    "closedAt" DATETIME NOT NULL,

    PRIMARY KEY ("villageId", "month")
);

-- CreateTable
CREATE TABLE "Good" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "pinyin" TEXT NOT NULL,
    "initials" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "stock" INTEGER NOT NULL DEFAULT 0,
    "limitPerWindow" INTEGER,
    "archivedAt" DATETIME
);

-- CreateTable
CREATE TABLE "StockMove" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "goodId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "stockAfter" INTEGER NOT NULL,
    "counted" INTEGER,
    "costFen" INTEGER,
    "donor" TEXT,
    "reason" TEXT,
    "redemptionId" TEXT,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    CONSTRAINT "StockMove_villageId_goodId_fkey" FOREIGN KEY ("villageId", "goodId") REFERENCES "Good" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Window" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "cutoffMonth" TEXT NOT NULL,
    "opensOn" TEXT NOT NULL,
    "closesOn" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'PLANNED',
    "plannedById" TEXT NOT NULL,
    "openedById" TEXT,
    "openedAt" DATETIME,
    "closedById" TEXT,
    "closedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Redemption" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "windowId" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "receipt" INTEGER NOT NULL,
    "points" INTEGER NOT NULL,
    "balanceAfter" INTEGER NOT NULL,
    "collectorName" TEXT NOT NULL,
    "collectorRelation" TEXT,
    "inputHash" TEXT NOT NULL,
    "redeemedOn" TEXT NOT NULL,
    "redeemedAt" DATETIME NOT NULL,
    "clerkId" TEXT NOT NULL,
    "cancelledAt" DATETIME,
    "cancelledById" TEXT,
    "cancelReason" TEXT,
    CONSTRAINT "Redemption_villageId_windowId_fkey" FOREIGN KEY ("villageId", "windowId") REFERENCES "Window" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Redemption_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RedemptionLine" (
    "villageId" TEXT NOT NULL,
    "redemptionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "goodId" TEXT NOT NULL,
    "goodName" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL,

    PRIMARY KEY ("villageId", "redemptionId", "position"),
    CONSTRAINT "RedemptionLine_villageId_redemptionId_fkey" FOREIGN KEY ("villageId", "redemptionId") REFERENCES "Redemption" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RedemptionLine_villageId_goodId_fkey" FOREIGN KEY ("villageId", "goodId") REFERENCES "Good" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RedList" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "reason" TEXT,
    "seal" TEXT NOT NULL,
    "unranked" TEXT NOT NULL,
    "publishedById" TEXT NOT NULL,
    "publishedOn" TEXT NOT NULL,
    "publishedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "RedListPlace" (
    "villageId" TEXT NOT NULL,
    "redListId" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "headName" TEXT NOT NULL,
    "groupName" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "points" INTEGER NOT NULL,

    PRIMARY KEY ("villageId", "redListId", "householdId"),
    CONSTRAINT "RedListPlace_villageId_redListId_fkey" FOREIGN KEY ("villageId", "redListId") REFERENCES "RedList" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RedListPlace_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Village_slug_key" ON "Village"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Group_villageId_id_key" ON "Group"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Group_villageId_name_key" ON "Group"("villageId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Household_cardHash_key" ON "Household"("cardHash");

-- CreateIndex
CREATE INDEX "Household_villageId_groupId_idx" ON "Household"("villageId", "groupId");

-- CreateIndex
CREATE UNIQUE INDEX "Household_villageId_id_key" ON "Household"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Household_villageId_number_key" ON "Household"("villageId", "number");

-- CreateIndex
CREATE INDEX "Member_villageId_householdId_idx" ON "Member"("villageId", "householdId");

-- CreateIndex
CREATE UNIQUE INDEX "Member_villageId_id_key" ON "Member"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Staff_signInName_key" ON "Staff"("signInName");

-- CreateIndex
CREATE UNIQUE INDEX "Staff_villageId_id_key" ON "Staff"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Rule_villageId_id_key" ON "Rule"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Batch_villageId_id_key" ON "Batch"("villageId", "id");

-- CreateIndex
CREATE INDEX "Claim_villageId_status_recordedAt_idx" ON "Claim"("villageId", "status", "recordedAt");

-- CreateIndex
CREATE INDEX "Claim_villageId_householdId_ruleId_occurredOn_idx" ON "Claim"("villageId", "householdId", "ruleId", "occurredOn");

-- CreateIndex
CREATE INDEX "Claim_villageId_batchId_idx" ON "Claim"("villageId", "batchId");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_villageId_id_key" ON "Claim"("villageId", "id");

-- CreateIndex
CREATE INDEX "Entry_villageId_householdId_seq_idx" ON "Entry"("villageId", "householdId", "seq");

-- CreateIndex
CREATE INDEX "Entry_villageId_countsIn_householdId_idx" ON "Entry"("villageId", "countsIn", "householdId");

-- CreateIndex
CREATE INDEX "Entry_villageId_countsIn_seq_idx" ON "Entry"("villageId", "countsIn", "seq");

-- CreateIndex
CREATE INDEX "Entry_villageId_batchId_idx" ON "Entry"("villageId", "batchId");

-- CreateIndex
CREATE UNIQUE INDEX "Entry_villageId_id_key" ON "Entry"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Entry_villageId_seq_key" ON "Entry"("villageId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "Entry_villageId_claimId_key" ON "Entry"("villageId", "claimId");

-- CreateIndex
CREATE UNIQUE INDEX "Entry_villageId_reversesId_key" ON "Entry"("villageId", "reversesId");

-- CreateIndex
CREATE UNIQUE INDEX "Good_villageId_id_key" ON "Good"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Good_villageId_name_key" ON "Good"("villageId", "name");

-- CreateIndex
CREATE INDEX "StockMove_villageId_goodId_recordedAt_idx" ON "StockMove"("villageId", "goodId", "recordedAt");

-- CreateIndex
CREATE UNIQUE INDEX "StockMove_villageId_id_key" ON "StockMove"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Window_villageId_id_key" ON "Window"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Window_villageId_name_key" ON "Window"("villageId", "name");

-- CreateIndex
CREATE INDEX "Redemption_villageId_windowId_idx" ON "Redemption"("villageId", "windowId");

-- CreateIndex
CREATE INDEX "Redemption_villageId_householdId_idx" ON "Redemption"("villageId", "householdId");

-- CreateIndex
CREATE UNIQUE INDEX "Redemption_villageId_id_key" ON "Redemption"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Redemption_villageId_receipt_key" ON "Redemption"("villageId", "receipt");

-- CreateIndex
CREATE INDEX "RedemptionLine_villageId_goodId_idx" ON "RedemptionLine"("villageId", "goodId");

-- CreateIndex
CREATE UNIQUE INDEX "RedList_villageId_id_key" ON "RedList"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "RedList_villageId_period_edition_key" ON "RedList"("villageId", "period", "edition");
