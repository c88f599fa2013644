-- AlterTable
ALTER TABLE "RuleVersion" ADD COLUMN     "photoRequired" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Photo" (
    "id" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "batchId" TEXT,
    "meetingId" TEXT,
    "noticeId" TEXT,
    "addedById" TEXT NOT NULL,
    "addedAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "removedById" TEXT,
    "removedReason" TEXT,

    CONSTRAINT "Photo_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Photo_villageId_batchId_idx" ON "Photo"("villageId", "batchId");

-- CreateIndex
CREATE INDEX "Photo_villageId_meetingId_idx" ON "Photo"("villageId", "meetingId");

-- CreateIndex
CREATE INDEX "Photo_villageId_noticeId_idx" ON "Photo"("villageId", "noticeId");

-- CreateIndex
CREATE UNIQUE INDEX "Photo_villageId_id_key" ON "Photo"("villageId", "id");

-- AddForeignKey
ALTER TABLE "Photo" ADD CONSTRAINT "Photo_villageId_batchId_fkey" FOREIGN KEY ("villageId", "batchId") REFERENCES "Batch"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
